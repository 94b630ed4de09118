/** Where the redundancy of a vault stands. */
export const redundancyPath = "properties.redundancySettings.standardTierStorageRedundancy";
export const crossRegionRestorePath = "properties.redundancySettings.crossRegionRestore";

/** Redundancies that a vault can be made with. The SDK has `Invalid` besides, which Azure answers and never takes. */
export const redundancies = ["GeoRedundant", "LocallyRedundant", "ZoneRedundant"] as const;
