import { imageWithDesktop } from "../../../../policies/rules/compute/imageWithDesktop";
import { describeMachineRule, fromDisk, fromGallery } from "../../support/machines";

const sku = "storageProfile.imageReference.sku";
const required = "an image with desktop: neither Server Core nor Hyper-V Server";

describeMachineRule(imageWithDesktop, {
    alsoCompliant: [{ by: "no SKU, which another rule reports", set: [[sku, undefined]] }],
    spoilt: [
        {
            by: "Server Core, whatever its case",
            set: [[sku, "2022-Datacenter-CORE-g2"]],
            finds: [`${sku}: found "2022-Datacenter-CORE-g2", required ${required}`],
        },
        {
            by: "Nano Server",
            set: [[sku, "2016-Nano-Server"]],
            finds: [`${sku}: found "2016-Nano-Server", required ${required}`],
        },
        {
            by: "Hyper-V Server",
            set: [[sku, "hyperv-server-2019"]],
            finds: [`${sku}: found "hyperv-server-2019", required ${required}`],
        },
    ],
    unknown: [{ path: sku }],
    wrongType: { path: sku, value: true, finds: [`${sku}: found true, required a text`] },
    notApplicable: [fromDisk, fromGallery],
});
