#include "script_component.hpp"
#define CHANNEL(NUMBER, NAME) \
  ["ACRE_PRC152", "task_force", NUMBER, "description", NAME] call acre_api_fnc_setPresetChannelField

/* Channels of the company. */
["ACRE_PRC152", "default", "task_force"] call acre_api_fnc_copyPreset;

["ACRE_PRC152", "task_force", 1, "description", "COMPANY"] call acre_api_fnc_setPresetChannelField;
["ACRE_PRC152", "task_force", 1, "frequencyRX", 46.25] call acre_api_fnc_setPresetChannelField;
["ACRE_PRC152", "task_force", 1, "frequencyTX", 46.25] call acre_api_fnc_setPresetChannelField;
["ACRE_PRC117F", "task_force", 1, "name", "COMPANY"] call acre_api_fnc_setPresetChannelField;
["ACRE_PRC117F", "task_force", 1, "frequencyTX", 46.25] call acre_api_fnc_setPresetChannelField;

if (isServer) then {
  ["ACRE_PRC152", "task_force", 2, "label", "2nd ""Iron"" PLT"] call acre_api_fnc_setPresetChannelField;
  ["ACRE_PRC152", "task_force", 2, "power", 5000] remoteExec ["acre_api_fnc_setPresetChannelField", 0, true];
};

{
  ["ACRE_PRC152", "task_force", _forEachIndex + 3, "description", _x] call acre_api_fnc_setPresetChannelField;
} forEach ["AIR", "LOGISTICS"];

CHANNEL(5, "MEDICAL");
["ACRE_PRC152", "task_force"] call acre_api_fnc_setPreset;
player setCaptive false;
