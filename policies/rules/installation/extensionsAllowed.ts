import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";

const paths = ["osProfile.allowExtensionOperations", "osProfile.windowsConfiguration.provisionVMAgent"] as const;

/** Both are on unless the program says otherwise. */
export const extensionsAllowed = resourceRule({
    id: "installation-extensions-allowed",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: ({ inputs }) =>
        findInEach(paths, (path): readonly Finding[] =>
            inputs.flag(path) === false ? [inputs.finding(path, "true, or nothing")] : [],
        ),
});
