-- A part of a mission: one group with one player's aircraft.
mission =
{
	["coalition"] =
	{
		["blue"] =
		{
			["group"] =
			{
				[1] =
				{
					["name"] = "Falcon Flight",
					["frequency"] = 305.5,
					["modulation"] = 0,
					["task"] = "CAP",
					["units"] =
					{
						[1] =
						{
							["type"] = "F-16C_50",
							["alt"] = 2000,
							["Radio"] =
							{
								[1] =
								{
									["modulations"] = { [1] = 0, [2] = 0, [3] = 0, [4] = 0 },
									["channels"] =
									{
										[1] = 305.5, -- Falcon inner
										[2] = 264.5, -- AWACS
										[3] = 0,
										[4] = radioPresets["spare"],
									}, -- end of ["channels"]
									["channelsNames"] = { [2] = "Magic" },
								}, -- end of [1]
								[2] =
								{
									["channels"] = { [1] = 127.25, [2] = 34.5 },
									["modulations"] = { [1] = 0, [2] = 1 },
									["channelsNames"] = { [1] = _("Home Tower"), [2] = [[JTAC "Axe"]] },
								}, -- end of [2]
							}, -- end of ["Radio"]
						},
					},
					["route"] =
					{
						["points"] =
						{
							[1] =
							{
								["task"] = { ["id"] = "SetFrequency", ["params"] = { ["frequency"] = 251000000, ["modulation"] = 0 } },
							},
						},
					},
				},
			},
		},
	},
} -- end of mission
