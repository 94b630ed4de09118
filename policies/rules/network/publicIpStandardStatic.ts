import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Inputs } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";

export const publicIpStandardStatic = resourceRule({
    id: "network-public-ip-standard-static",
    types: [type.publicIpAddress],
    check: ({ inputs }) => findInEach([sku, allocation], (judge) => judge(inputs)),
});

/** Absent is Basic. */
function sku(inputs: Inputs): readonly Finding[] {
    const name = inputs.text("sku.name")?.toLowerCase() ?? "basic";
    return name === "basic" ? [inputs.finding("sku.name", '"Standard"')] : [];
}

/** Absent is dynamic. */
function allocation(inputs: Inputs): readonly Finding[] {
    return inputs.text("publicIPAllocationMethod")?.toLowerCase() === "static"
        ? []
        : [inputs.finding("publicIPAllocationMethod", '"Static"')];
}
