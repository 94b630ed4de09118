import { resourceRule } from "../../rule";
import { namesSchema } from "../names";
import { nowhere, readRegion } from "./regions";

interface Parameters {
    readonly allowedRegions: readonly string[];
}

export const allowedRegions = resourceRule<Parameters>({
    id: "tagging-allowed-regions",
    types: "azureNative",
    parameters: {
        allowedRegions: namesSchema(
            "Regions in which anything may be made, as short or display names; empty: any. Resources without a place are always allowed.",
        ),
    },
    defaults: { allowedRegions: [] },
    notApplicable: (_resource, { parameters }) =>
        parameters.allowedRegions.length === 0 ? "allowedRegions is empty: every region is allowed" : undefined,
    check({ inputs }, { parameters }) {
        // Left out, the configuration of the provider says it, and a policy does not see that.
        const location = inputs.text("location");
        const allowed = parameters.allowedRegions.map((name) => readRegion(name).name);
        return location === undefined || [nowhere, ...allowed].includes(readRegion(location).name)
            ? []
            : [inputs.finding("location", `one of ${allowed.join(", ")}`)];
    },
});
