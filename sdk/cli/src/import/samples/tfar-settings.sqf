// Frequencies of both sides.
tf_radio_channel_name = "Operation";
tf_radio_channel_password = "not-for-anyone";
tf_freq_west = [0, 7, ["41", "42.5", "43,5"], 0, "_west_code", -1, 0, getPlayerUID player, false];
tf_freq_west_lr = [0, 7, ["51", "52"], 0, nil, -1, 0];
force force TFAR_setting_defaultFrequencies_sr_east = "41,44";
missionNamespace setVariable ["TFAR_defaultFrequencies_lr_east", ["61"], true];
tf_freq_guer = tf_freq_west;
