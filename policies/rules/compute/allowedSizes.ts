import { machineRule, sizePath } from "../machines";
import { includesName, namesSchema } from "../names";

interface Parameters {
    readonly allowedSizes: readonly string[];
}

export const allowedSizes = machineRule<Parameters>({
    id: "compute-allowed-sizes",
    parameters: { allowedSizes: namesSchema("Sizes that a backup server may have; empty: any.") },
    defaults: { allowedSizes: [] },
    notApplicable: (_machine, { parameters }) =>
        parameters.allowedSizes.length === 0 ? "allowedSizes is empty: every size is allowed" : undefined,
    check({ inputs }, { parameters }) {
        const size = inputs.text(sizePath);
        return size !== undefined && includesName(parameters.allowedSizes, size)
            ? []
            : [inputs.finding(sizePath, `one of ${parameters.allowedSizes.join(", ")}`)];
    },
});
