import { publicAccessPath } from "../../../../policies/rules/vault/access";
import { crossRegionRestoreWithoutPrivateEndpoint } from "../../../../policies/rules/vault/crossRegionRestoreWithoutPrivateEndpoint";
import { crossRegionRestorePath } from "../../../../policies/rules/vault/redundancies";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { connection, endpoint, group, noEndpoint, subnet, vault, vaultId } from "./fixtures";

const found = `vault ${crossRegionRestorePath}: found "Enabled", required "Disabled", because private endpoint endpoint leads to it`;
const restore = [crossRegionRestorePath, "Enabled"] as const;
const open = [publicAccessPath, "Enabled"] as const;

describeRule(crossRegionRestoreWithoutPrivateEndpoint, {
    compliant: [vault, subnet, endpoint],
    alsoCompliant: [
        { by: "a private vault, which another rule finds", set: [restore] },
        {
            by: "an endpoint of something else",
            set: [restore, open],
            change: (written) =>
                written.map((one) =>
                    one.name === "endpoint"
                        ? {
                              ...one,
                              inputs: {
                                  privateLinkServiceConnections: [
                                      { privateLinkServiceId: unknown, groupIds: ["vault"] },
                                  ],
                              },
                          }
                        : one,
                ),
        },
    ],
    spoilt: [
        { by: "cross-region restore beside an endpoint", set: [restore, open], finds: [found] },
        { by: "public access left out", set: [restore, [publicAccessPath, undefined]], finds: [found] },
        { by: "public access that is known later", set: [restore, [publicAccessPath, unknown]], finds: [found] },
        {
            by: "an endpoint that names the vault, in the other list of connections",
            set: [restore, open],
            change: (written) =>
                written.map((one) =>
                    one.name === "endpoint"
                        ? {
                              ...one,
                              inputs: {
                                  manualPrivateLinkServiceConnections: [
                                      { privateLinkServiceId: vaultId.toUpperCase(), groupIds: ["azurebackup"] },
                                  ],
                              },
                          }
                        : one,
                ),
            finds: [found],
        },
        {
            by: "two endpoints",
            set: [restore, open],
            change: (written) => [...written, { ...endpoint, name: "second" }],
            finds: [found.replace("endpoint endpoint leads", "endpoints endpoint, second lead")],
        },
    ],
    unknown: [
        { of: "vault", path: crossRegionRestorePath },
        { of: "endpoint", path: group },
    ],
    wrongType: {
        of: "endpoint",
        path: connection,
        value: 7,
        finds: [`endpoint ${connection}: found 7, required a text`],
    },
    notApplicable: [noEndpoint],
});
