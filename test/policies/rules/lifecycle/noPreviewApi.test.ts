import { noPreviewApi } from "../../../../policies/rules/lifecycle/noPreviewApi";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";

const typed =
    (token: string) =>
    (written: readonly Written[]): readonly Written[] =>
        written.map((one) => ({ ...one, type: token }));
const found = (version: string): string => `found API version ${version}, required an API version that is no preview`;

describeRule(noPreviewApi, {
    compliant: [{ type: type.vault, inputs: {} }],
    alsoCompliant: [
        { by: "a version that is no preview", change: typed("azure-native:recoveryservices/v20241001:Vault") },
        { by: "a local package of one", change: typed("azure-native_storage_v20240101:storage:StorageAccount") },
        { by: "another provider", change: typed("random:index/randomPassword:RandomPassword") },
    ],
    spoilt: [
        {
            by: "a preview",
            change: typed("azure-native:recoveryservices/v20230801preview:Vault"),
            finds: [found("v20230801preview")],
        },
        {
            by: "a private preview",
            change: typed("azure-native:compute/v20240301privatepreview:Disk"),
            finds: [found("v20240301privatepreview")],
        },
        {
            by: "a local package of a preview",
            change: typed("azure-native_network_v20240601preview:network:NetworkSecurityPerimeter"),
            finds: [found("v20240601preview")],
        },
    ],
    unknown: [],
    wrongType: "reads no inputs",
    notApplicable: "applies to every resource of its types",
});
