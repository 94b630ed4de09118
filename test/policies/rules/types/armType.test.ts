import { armType } from "../../../../policies/rules/types/armType";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";

const redundancy = "properties.redundancySettings.standardTierStorageRedundancy";

describeRule(armType, {
    compliant: [
        {
            type: type.vault,
            inputs: {
                resourceGroupName: "rg-backup",
                vaultName: "rsv-backup",
                location: "westeurope",
                sku: { name: "RS0", tier: "Standard" },
                properties: {
                    publicNetworkAccess: "Enabled",
                    redundancySettings: { standardTierStorageRedundancy: "GeoRedundant" },
                },
            },
        },
    ],
    spoilt: [
        {
            by: "a misspelt value of a list that ARM leaves open",
            set: [[redundancy, "GeoRedundantt"]],
            finds: [
                `${redundancy}: found "GeoRedundantt", required one of "GeoRedundant", "LocallyRedundant", "ZoneRedundant"; did you mean GeoRedundant?`,
            ],
        },
        {
            by: "a misspelt property",
            set: [["properties.publicNetworkAcess", "Disabled"]],
            finds: [
                "properties.publicNetworkAcess: found publicNetworkAcess, required a property of VaultProperties (Microsoft.RecoveryServices/vaults 2024-10-01); did you mean publicNetworkAccess?",
            ],
        },
        {
            by: "a property that is missing",
            set: [["sku.name", undefined]],
            finds: ['sku.name: found nothing, required one of "RS0", "Standard", or another text'],
        },
    ],
    unknown: [],
    wrongType: {
        path: "properties",
        value: "Standard",
        finds: ['properties: found "Standard", required an object (VaultProperties)'],
    },
    notApplicable: [
        {
            by: "a type that no backup server is made of",
            written: [{ type: "azure-native:web:WebApp", inputs: { name: "shop" } }],
            reason: "no ARM type is known for azure-native:web:WebApp; known are the types that a backup server is made of",
        },
    ],
});
