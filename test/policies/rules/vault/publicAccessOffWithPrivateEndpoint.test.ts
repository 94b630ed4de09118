import { publicAccessPath } from "../../../../policies/rules/vault/access";
import { publicAccessOffWithPrivateEndpoint } from "../../../../policies/rules/vault/publicAccessOffWithPrivateEndpoint";
import { describeRule } from "../../support/describeRule";
import { connection, endpoint, group, noEndpoint, subnet, vault } from "./fixtures";

const required = 'required "Disabled", because private endpoint endpoint leads to it';

describeRule(publicAccessOffWithPrivateEndpoint, {
    compliant: [vault, subnet, endpoint],
    alsoCompliant: [
        {
            by: "an endpoint of a vault that others own",
            of: "endpoint",
            set: [
                [
                    connection,
                    "/subscriptions/0/resourceGroups/rg-hub/providers/Microsoft.RecoveryServices/vaults/rsv-mabs",
                ],
            ],
            change: (written) =>
                written.map((one) =>
                    one.name === "vault" ? { ...one, inputs: { ...one.inputs, properties: {} } } : one,
                ),
        },
        {
            by: "an endpoint for Site Recovery",
            of: "endpoint",
            set: [[group, "AzureSiteRecovery"]],
            change: (written) =>
                written.map((one) =>
                    one.name === "vault" ? { ...one, inputs: { ...one.inputs, properties: {} } } : one,
                ),
        },
    ],
    spoilt: [
        {
            by: "public access",
            set: [[publicAccessPath, "Enabled"]],
            finds: [`vault ${publicAccessPath}: found "Enabled", ${required}`],
        },
        {
            by: "public access that is on by default",
            set: [[publicAccessPath, undefined]],
            finds: [`vault ${publicAccessPath}: found nothing, ${required}`],
        },
        {
            by: "public access while another endpoint is not known",
            set: [[publicAccessPath, "Enabled"]],
            change: (written) => [...written, { ...endpoint, name: "other", from: {}, inputs: { ...endpoint.inputs } }],
            finds: [`vault ${publicAccessPath}: found "Enabled", ${required}`],
        },
    ],
    unknown: [
        { of: "vault", path: publicAccessPath },
        { of: "endpoint", path: group },
        { of: "endpoint", path: "privateLinkServiceConnections" },
    ],
    wrongType: {
        of: "vault",
        path: publicAccessPath,
        value: false,
        finds: [`vault ${publicAccessPath}: found false, required a text`],
    },
    notApplicable: [noEndpoint],
});
