import type { Organisation } from "@talkgroup/schemas";
import type { OrganisationRecord } from "../store/store.js";

/** An organisation as the API shows it. */
export function organisationEntry({
  id,
  slug,
  title,
  registration,
  version,
  created_ms,
  changed_ms,
}: OrganisationRecord): Organisation {
  return { organisation_id: id, slug, title, registration, version, created_ms, changed_ms };
}
