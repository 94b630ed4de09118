import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInServerDisks } from "./serverDisks";

export const diskInMachineZone = stackRule({
    id: "storage-disk-in-machine-zone",
    notApplicable: withoutServers,
    check: (stack) =>
        findInServerDisks(stack, ({ inputs }, { machine }) => {
            const [zone] = machine.inputs.texts("zones");
            if (zone === undefined) return [];
            const zones = inputs.texts("zones");
            if (zones.includes(zone) || (zones.length === 0 && isZoneRedundant(inputs.text("sku.name")))) return [];
            const shown = zones.map((_, index) => inputs.described(`zones[${String(index)}]`));
            const required = `[${machine.inputs.described("zones[0]")}], the zone of ${machine.name}`;
            return [
                inputs.finding("zones", required, { found: zones.length === 0 ? "nothing" : `[${shown.join(",")}]` }),
            ];
        }),
});

function isZoneRedundant(sku: string | undefined): boolean {
    return sku?.toLowerCase().endsWith("_zrs") === true;
}
