/**
 * What remains of a thing whose fields have all been taken by name. `rest satisfies NothingLeft` does not compile while a field
 * remains: who adds a field to the schema is led by the compiler to every place that has to say what becomes of it.
 */
export type NothingLeft = Readonly<Record<string, never>>;
