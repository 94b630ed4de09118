import { currentModules } from "../../../../policies/rules/lifecycle/currentModules";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";
import type { Written } from "../../support/programs";

const typed =
    (token: string) =>
    (written: readonly Written[]): readonly Written[] =>
        written.map((one) => ({ ...one, type: token }));
const required = "required a module of azure-native without a version";

describeRule(currentModules, {
    compliant: [{ type: type.vault, inputs: {} }],
    alsoCompliant: [
        { by: "other providers", change: typed("azuread:index/application:Application") },
        { by: "a component", change: typed("mabs:index:BackupVault") },
        { by: "a preview, which another rule finds", change: typed("azure-native:compute/v20240301preview:Disk") },
    ],
    spoilt: [
        {
            by: "a module with a version",
            change: typed("azure-native:recoveryservices/v20241001:Vault"),
            finds: [`found API version v20241001, ${required}`],
        },
        {
            by: "a local package with a version",
            change: typed("azure-native_storage_v20240101:storage:StorageAccount"),
            finds: [`found API version v20240101, ${required}`],
        },
        {
            by: "the classic provider",
            change: typed("azure:recoveryservices/vault:Vault"),
            finds: [`found a resource of the provider azure, ${required}`],
        },
        {
            by: "the provider before this one",
            change: typed("azure-nextgen:recoveryservices/latest:Vault"),
            finds: [`found a resource of the provider azure-nextgen, ${required}`],
        },
    ],
    unknown: [],
    wrongType: "reads no inputs",
    notApplicable: "applies to every resource of its types",
});
