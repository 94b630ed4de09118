import { hiddenValue } from "../../../facts/armTypes/describe";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";

const paths = ["osProfile.customData", "userData"] as const;

export const noCustomData = resourceRule({
    id: "credentials-no-custom-data",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: ({ inputs }) =>
        paths
            .filter((path) => inputs.isUnknown(path) || inputs.text(path))
            .map((path) => inputs.finding(path, "nothing", { found: hiddenValue })),
});
