import { keyVaultReadableByPlatform } from "../../../../policies/rules/credentials/keyVaultReadableByPlatform";
import { alone, join, keyVault, machine, script, unmarkedMachine } from "../../support/installedServer";
import { describeRule } from "../../support/describeRule";
import { unknown } from "../../support/programs";
import { noServers } from "../../support/servers";

const deployment = "properties.enabledForDeployment";
const bypass = "properties.networkAcls.bypass";
const sourceVault = "protectedSettingsFromKeyVault.sourceVault.id";
const notEnabled = (found: string) => [
    `key-vault ${deployment}: found ${found}, required true, because join refers to a secret in it`,
];

describeRule(keyVaultReadableByPlatform, {
    compliant: [machine, keyVault, join, script],
    alsoCompliant: [
        { by: "no bypass said, which is that of trusted services", of: "key-vault", set: [[bypass, undefined]] },
        {
            by: "a key vault that is open to every network, whatever its bypass",
            of: "key-vault",
            set: [["properties.networkAcls", { defaultAction: "Allow", bypass: "None" }]],
        },
        { by: "no networks said", of: "key-vault", set: [["properties.networkAcls", undefined]] },
        {
            by: "another key vault",
            of: "join",
            set: [[sourceVault, "/subscriptions/a/resourceGroups/b/providers/Microsoft.KeyVault/vaults/kv-other"]],
        },
        {
            by: "no reference",
            of: "join",
            set: [["protectedSettingsFromKeyVault", undefined]],
            change: (written) =>
                written.map((one) =>
                    one.name === "key-vault" ? { ...one, inputs: { ...one.inputs, properties: {} } } : one,
                ),
        },
    ],
    spoilt: [
        {
            by: "a key vault that is not enabled",
            of: "key-vault",
            set: [[deployment, false]],
            finds: notEnabled("false"),
        },
        {
            by: "nothing said, which means no",
            of: "key-vault",
            set: [[deployment, undefined]],
            finds: notEnabled("nothing"),
        },
        {
            by: "trusted services shut out",
            of: "key-vault",
            set: [[bypass, "None"]],
            finds: [
                `key-vault ${bypass}: found "None", required "AzureServices", because the platform reads the secret of join`,
            ],
        },
        {
            by: "trusted services shut out of a key vault without public access",
            of: "key-vault",
            set: [
                ["properties.publicNetworkAccess", "Disabled"],
                ["properties.networkAcls", { defaultAction: "Allow", bypass: "None" }],
            ],
            finds: [
                `key-vault ${bypass}: found "None", required "AzureServices", because the platform reads the secret of join`,
            ],
        },
        {
            by: "a key vault whose ID is not known yet",
            of: "key-vault",
            set: [[deployment, false]],
            change: (written) =>
                written.map((one) =>
                    one.name === "join"
                        ? {
                              ...one,
                              inputs: {
                                  ...one.inputs,
                                  protectedSettingsFromKeyVault: { secretUrl: unknown, sourceVault: { id: unknown } },
                              },
                              from: { protectedSettingsFromKeyVault: ["key-vault"] },
                          }
                        : one,
                ),
            finds: notEnabled("false"),
        },
    ],
    unknown: [
        { of: "key-vault", path: deployment },
        { of: "key-vault", path: bypass },
        { of: "join", path: sourceVault },
    ],
    wrongType: {
        of: "key-vault",
        path: deployment,
        value: "true",
        finds: [`key-vault ${deployment}: found "true", required true or false`],
    },
    notApplicable: [noServers([unmarkedMachine, keyVault, alone(join)])],
});
