import * as pulumi from "@pulumi/pulumi";
import type { MaintenanceConfigurationArgs } from "@pulumi/azure-native/maintenance/maintenanceConfiguration";
import { MaintenanceConfiguration } from "@pulumi/azure-native/maintenance/maintenanceConfiguration";
import type { MaintenanceModel } from "../model/types/operations";
import type { Placement } from "./placement";
import { childOptions } from "./placement";
import type { Transform } from "./transform";
import { createChild } from "./transform";

/** Arguments of `PatchWindow`. */
export interface PatchWindowArgs {
    /** Required. Resource group, region and tags. */
    readonly placement: Placement;
    /** Required. When. */
    readonly maintenance: MaintenanceModel;
    /** Optional. Changes children before they are registered. */
    readonly transform?: { readonly configuration?: Transform<MaintenanceConfigurationArgs> };
}

const suffixes = { configuration: "configuration" } as const;

/** What a backup server needs: fixes, and the signatures of its antivirus. Not drivers, tools or feature packs. */
const classifications = ["Critical", "Security", "UpdateRollup", "Updates", "Definition"];

/**
 * Weekly window in which Azure patches the servers, outside every backup window.
 *
 * Each server is assigned to it when it is complete, see `BackupServer`.
 */
export class PatchWindow extends pulumi.ComponentResource {
    /** @internal */
    static readonly __pulumiType = "mabs:index:PatchWindow";

    public readonly configurationId: pulumi.Output<string>;

    constructor(name: string, args: PatchWindowArgs, opts?: pulumi.ComponentResourceOptions) {
        const { maintenance, placement, transform } = args;
        super(
            PatchWindow.__pulumiType,
            name,
            { configurationName: maintenance.name, recurEvery: maintenance.recurEvery },
            opts,
        );
        const configuration = createChild(
            MaintenanceConfiguration,
            `${name}-${suffixes.configuration}`,
            maintenanceConfigurationArgs(maintenance, placement),
            childOptions(this, placement),
            transform?.configuration,
        );
        this.configurationId = configuration.id;
        this.registerOutputs({ configurationId: this.configurationId });
    }
}

function maintenanceConfigurationArgs(
    maintenance: MaintenanceModel,
    placement: Placement,
): MaintenanceConfigurationArgs {
    return {
        resourceGroupName: placement.resourceGroupName,
        location: placement.location,
        tags: placement.tags,
        resourceName: maintenance.name,
        maintenanceScope: "InGuestPatch",
        extensionProperties: { InGuestPatchMode: "User" },
        visibility: "Custom",
        startDateTime: maintenance.startDateTime,
        duration: maintenance.duration,
        timeZone: maintenance.timeZone,
        recurEvery: maintenance.recurEvery,
        installPatches: {
            rebootSetting: "IfRequired",
            windowsParameters: { classificationsToInclude: classifications, excludeKbsRequiringReboot: false },
        },
    };
}
