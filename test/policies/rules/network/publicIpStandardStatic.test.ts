import { publicIpStandardStatic } from "../../../../policies/rules/network/publicIpStandardStatic";
import { type } from "../../../../policies/types";
import { describeRule } from "../../support/describeRule";

const method = "publicIPAllocationMethod";

describeRule(publicIpStandardStatic, {
    compliant: [{ type: type.publicIpAddress, inputs: { sku: { name: "Standard" }, [method]: "Static" } }],
    alsoCompliant: [
        { by: "the second version of Standard", set: [["sku.name", "StandardV2"]] },
        {
            by: "other letters",
            set: [
                ["sku.name", "standard"],
                [method, "static"],
            ],
        },
    ],
    spoilt: [
        { by: "Basic", set: [["sku.name", "Basic"]], finds: ['sku.name: found "Basic", required "Standard"'] },
        { by: "no SKU", set: [["sku", undefined]], finds: ['sku.name: found nothing, required "Standard"'] },
        {
            by: "dynamic allocation",
            set: [[method, "Dynamic"]],
            finds: [`${method}: found "Dynamic", required "Static"`],
        },
        { by: "no allocation", set: [[method, undefined]], finds: [`${method}: found nothing, required "Static"`] },
    ],
    unknown: [{ path: "sku.name" }, { path: method }],
    wrongType: { path: method, value: true, finds: [`${method}: found true, required a text`] },
    notApplicable: "applies to every resource of its types",
});
