import type { Rule } from "../../rule";
import { currentModules } from "./currentModules";
import { exemptionCurrent } from "./exemptionCurrent";
import { noPreviewApi } from "./noPreviewApi";
import { oneWayDoors } from "./oneWayDoors";
import { osDiskEncryption } from "./osDiskEncryption";
import { osDiskLasts } from "./osDiskLasts";
import { sizeLasts } from "./sizeLasts";
import { windowsSupported } from "./windowsSupported";

/** Rules of the family `lifecycle`, in the order in which they read best. */
export const lifecycleRules: readonly Rule[] = [
    oneWayDoors,
    sizeLasts,
    osDiskLasts,
    windowsSupported,
    osDiskEncryption,
    noPreviewApi,
    currentModules,
    exemptionCurrent,
];
