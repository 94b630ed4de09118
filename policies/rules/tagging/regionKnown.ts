import { nearestRegions } from "../../../facts/regions";
import { resourceRule } from "../../rule";
import { namesSchema } from "../names";
import { readRegion } from "./regions";

interface Parameters {
    readonly otherRegions: readonly string[];
}

export const regionKnown = resourceRule<Parameters>({
    id: "tagging-region-known",
    types: "azureNative",
    parameters: { otherRegions: namesSchema("Regions that the facts do not know, and that somebody has seen.") },
    defaults: { otherRegions: [] },
    check({ inputs }, { parameters: { otherRegions } }) {
        // Left out, the configuration of the provider says it.
        const location = inputs.text("location");
        if (location === undefined || readRegion(location).isKnown) return [];
        return otherRegions.some((other) => readRegion(other).name === readRegion(location).name)
            ? []
            : [
                  inputs.finding("location", "a region of Azure", {
                      fix: `Near to it: ${nearestRegions(location).join(", ")}.`,
                  }),
              ];
    },
});
