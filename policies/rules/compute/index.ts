import type { Rule } from "../../rule";
import { acceleratedNetworking } from "./acceleratedNetworking";
import { acceleratedNetworkingFits } from "./acceleratedNetworkingFits";
import { administratorName } from "./administratorName";
import { allowedSizes } from "./allowedSizes";
import { automaticUpdates } from "./automaticUpdates";
import { azureEdition } from "./azureEdition";
import { computerName } from "./computerName";
import { encryptionAtHost } from "./encryptionAtHost";
import { encryptionAtHostFits } from "./encryptionAtHostFits";
import { fixedAtCreation } from "./fixedAtCreation";
import { fullSizeImage } from "./fullSizeImage";
import { hybridBenefit } from "./hybridBenefit";
import { imageGeneration } from "./imageGeneration";
import { imageRelease } from "./imageRelease";
import { imageSource } from "./imageSource";
import { imageWithDesktop } from "./imageWithDesktop";
import { machineName } from "./machineName";
import { nestedVirtualization } from "./nestedVirtualization";
import { noOtherApplications } from "./noOtherApplications";
import { osDiskSize } from "./osDiskSize";
import { patchAssessment } from "./patchAssessment";
import { patchMode } from "./patchMode";
import { premiumOsDisk } from "./premiumOsDisk";
import { regularPriority } from "./regularPriority";
import { scheduledRestarts } from "./scheduledRestarts";
import { scsiDisks } from "./scsiDisks";
import { sizeKnown } from "./sizeKnown";
import { sizeMinimum } from "./sizeMinimum";
import { standardTier } from "./standardTier";
import { systemIdentity } from "./systemIdentity";
import { trustedLaunch } from "./trustedLaunch";
import { trustedLaunchFits } from "./trustedLaunchFits";

/** Rules of the family `compute`, in the order in which they read best. */
export const computeRules: readonly Rule[] = [
    imageRelease,
    imageWithDesktop,
    imageSource,
    azureEdition,
    fullSizeImage,
    sizeKnown,
    sizeMinimum,
    standardTier,
    allowedSizes,
    scsiDisks,
    nestedVirtualization,
    imageGeneration,
    trustedLaunchFits,
    trustedLaunch,
    encryptionAtHostFits,
    encryptionAtHost,
    acceleratedNetworkingFits,
    acceleratedNetworking,
    osDiskSize,
    premiumOsDisk,
    computerName,
    machineName,
    administratorName,
    fixedAtCreation,
    noOtherApplications,
    systemIdentity,
    regularPriority,
    patchMode,
    automaticUpdates,
    scheduledRestarts,
    patchAssessment,
    hybridBenefit,
];
