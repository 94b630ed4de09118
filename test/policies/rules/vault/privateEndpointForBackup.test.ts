import { privateEndpointForBackup } from "../../../../policies/rules/vault/privateEndpointForBackup";
import { describeRule } from "../../support/describeRule";
import { endpoint, group, noEndpoint, subnet, vault, vaultId } from "./fixtures";

const found = `endpoint ${group}: found "AzureSiteRecovery", required "AzureBackup"`;
const hubVault = "/subscriptions/1/resourceGroups/rg-hub/providers/Microsoft.RecoveryServices/vaults/rsv-hub";

describeRule(privateEndpointForBackup, {
    compliant: [vault, subnet, endpoint],
    alsoCompliant: [
        {
            by: "both kinds",
            change: (written) => [
                ...written,
                {
                    ...endpoint,
                    name: "recovery",
                    inputs: {
                        privateLinkServiceConnections: [
                            { privateLinkServiceId: vaultId, groupIds: ["AzureSiteRecovery"] },
                        ],
                    },
                },
            ],
        },
        { by: "an endpoint of another service", of: "endpoint", set: [[group, "blob"]] },
    ],
    spoilt: [
        { by: "the kind for Site Recovery", of: "endpoint", set: [[group, "AzureSiteRecovery"]], finds: [found] },
        {
            by: "that kind for a vault that others own, beside a right one",
            change: (written) => [
                ...written,
                {
                    ...endpoint,
                    name: "hub",
                    from: {},
                    inputs: {
                        privateLinkServiceConnections: [
                            { privateLinkServiceId: hubVault, groupIds: ["azuresiterecovery"] },
                        ],
                    },
                },
            ],
            finds: [`hub ${group}: found "azuresiterecovery", required "AzureBackup"`],
        },
    ],
    unknown: [
        { of: "endpoint", path: group },
        { of: "endpoint", path: "privateLinkServiceConnections" },
    ],
    wrongType: { of: "endpoint", path: group, value: 7, finds: [`endpoint ${group}: found 7, required a text`] },
    notApplicable: [noEndpoint],
});
