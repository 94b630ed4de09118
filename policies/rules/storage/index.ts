import type { Rule } from "../../rule";
import { artifactsHttpsOnly } from "./artifactsHttpsOnly";
import { artifactsNoPublicBlobs } from "./artifactsNoPublicBlobs";
import { artifactsNoSharedKey } from "./artifactsNoSharedKey";
import { artifactsTls12 } from "./artifactsTls12";
import { av2PoolLimits } from "./av2PoolLimits";
import { dataDiskCount } from "./dataDiskCount";
import { dataDiskDetachOnDeletion } from "./dataDiskDetachOnDeletion";
import { dataDiskOwnResource } from "./dataDiskOwnResource";
import { diskCustomerKey } from "./diskCustomerKey";
import { diskInMachineZone } from "./diskInMachineZone";
import { diskNotShared } from "./diskNotShared";
import { diskPublicAccessOff } from "./diskPublicAccessOff";
import { diskSizeAligned } from "./diskSizeAligned";
import { diskSizeInRange } from "./diskSizeInRange";
import { lunInRange } from "./lunInRange";
import { lunUnique } from "./lunUnique";
import { managedDisksOnly } from "./managedDisksOnly";
import { noAzureDiskEncryption } from "./noAzureDiskEncryption";
import { noEncryptionSettingsOnDataDisk } from "./noEncryptionSettingsOnDataDisk";
import { osDiskNotHdd } from "./osDiskNotHdd";
import { osDiskPersistent } from "./osDiskPersistent";
import { osDiskType } from "./osDiskType";
import { poolCapacity } from "./poolCapacity";
import { poolCapacityFloor } from "./poolCapacityFloor";
import { poolHasDataDisk } from "./poolHasDataDisk";
import { poolHostCachingNone } from "./poolHostCachingNone";
import { poolSizeTested } from "./poolSizeTested";
import { premiumDiskOnPremiumSize } from "./premiumDiskOnPremiumSize";
import { ultraDiskEnabled } from "./ultraDiskEnabled";
import { writeAcceleratorOff } from "./writeAcceleratorOff";
import { zonalDiskOnZonalMachine } from "./zonalDiskOnZonalMachine";

/** Rules of the family `storage`, in the order in which they read best. */
export const storageRules: readonly Rule[] = [
    poolHasDataDisk,
    dataDiskCount,
    dataDiskOwnResource,
    dataDiskDetachOnDeletion,
    lunUnique,
    lunInRange,
    poolHostCachingNone,
    managedDisksOnly,
    diskNotShared,
    av2PoolLimits,
    poolSizeTested,
    poolCapacity,
    poolCapacityFloor,
    osDiskPersistent,
    osDiskType,
    osDiskNotHdd,
    premiumDiskOnPremiumSize,
    zonalDiskOnZonalMachine,
    ultraDiskEnabled,
    diskInMachineZone,
    diskSizeInRange,
    diskSizeAligned,
    diskPublicAccessOff,
    diskCustomerKey,
    noAzureDiskEncryption,
    noEncryptionSettingsOnDataDisk,
    writeAcceleratorOff,
    artifactsHttpsOnly,
    artifactsTls12,
    artifactsNoPublicBlobs,
    artifactsNoSharedKey,
];
