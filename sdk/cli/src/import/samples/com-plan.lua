--[[ The com plan of an exercise.
     Colours are what pilots say on the air. ]]
local revision = 4

return {
  aircraft = "F/A-18C",
  COM1 = {
    { freq = 261.5, color = "Blue 1", name = "STRIKE", },
    { freq = 243.0, color = "Black", name = "GUARD", tacan = "31X" };
  },
  COM2 = {
    [1] = { freq = 140.25, mod = "AM", name = "WING ALPHA ONE INTERNAL" },
    ["Texaco"] = 317.75,
    Tower = { 118.5, "AM" },
  },
}
