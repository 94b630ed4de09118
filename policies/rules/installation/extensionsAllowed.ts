import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import { machineRule } from "../machines";

const paths = ["osProfile.allowExtensionOperations", "osProfile.windowsConfiguration.provisionVMAgent"] as const;

/** Both are on unless the program says otherwise. */
export const extensionsAllowed = machineRule({
    id: "installation-extensions-allowed",
    check: ({ inputs }) =>
        findInEach(paths, (path): readonly Finding[] =>
            inputs.flag(path) === false ? [inputs.finding(path, "true, or nothing")] : [],
        ),
});
