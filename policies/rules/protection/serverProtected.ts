import { resourceRule } from "../../rule";
import { type } from "../../types";
import { otherMachine } from "../servers";
import { findUnprotected } from "./protection";

export const serverProtected = resourceRule({
    id: "protection-server-protected",
    types: [type.virtualMachine],
    notApplicable: otherMachine,
    check: findUnprotected,
});
