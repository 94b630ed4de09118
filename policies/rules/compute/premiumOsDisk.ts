import { sizeRule } from "../machines";

interface Parameters {
    readonly acceptStandardDisks: boolean;
}

const disk = "storageProfile.osDisk.managedDisk";
const path = `${disk}.storageAccountType`;

export const premiumOsDisk = sizeRule<Parameters>({
    id: "compute-premium-os-disk",
    parameters: {
        acceptStandardDisks: {
            type: "boolean",
            description: "Takes Standard disks: somebody has weighed what a slow or shorter available OS disk costs.",
        },
    },
    defaults: { acceptStandardDisks: false },
    notApplicable({ family, premiumStorage }, { inputs }) {
        if (!premiumStorage) return `sizes of the series ${family} take no Premium disks`;
        return inputs.has(`${disk}.id`) && !inputs.has(path)
            ? "the OS disk exists, and the machine does not say its type"
            : undefined;
    },
    check(_size, { inputs }, { parameters }) {
        if (parameters.acceptStandardDisks) return [];
        // Left out, the API does not document which type Azure takes.
        return inputs.text(path)?.toLowerCase().startsWith("premium") === true
            ? []
            : [inputs.finding(path, '"Premium_LRS", or acceptStandardDisks of this rule')];
    },
});
