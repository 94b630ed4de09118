import { findInEach, UnknownUntilCreated } from "../../core/inputs";
import { Server } from "../../core/server";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { extensionsFor } from "../extensions";

export const serverRecognised = stackRule({
    id: "installation-server-recognised",
    notApplicable(stack) {
        if (stack.servers.length > 0) return "a backup server is recognised";
        return stack.ofType(type.vault).length === 0
            ? "the program makes no Recovery Services vault that a backup server could register with"
            : undefined;
    },
    check(stack) {
        if (stack.undecidedServers.length > 0) throw new UnknownUntilCreated(stack.undecidedServers);
        return findInEach(stack.ofType(type.virtualMachine), (machine) =>
            extensionsFor(new Server(stack, machine), "customScript").length === 0
                ? []
                : [
                      machine.inputs.finding("tags", 'mabs-role: "backup-server", if the machine becomes one', {
                          found: "no mark of a backup server: none of its rules was checked",
                      }),
                  ],
        );
    },
});
