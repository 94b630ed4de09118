import { stackRule } from "../../rule";
import { findInJoins, withoutJoin } from "./joins";

const path = "settings.User";
const withDomain = /^[^\s\\/@":;|=,+*?<>[\]]+\\[^\s\\/@":;|=,+*?<>[\]]+$/;
const withSuffix = /^[^\s\\/@":;|=,+*?<>[\]]+@[^\s\\/@":;|=,+*?<>[\]]+\.[^\s\\/@":;|=,+*?<>[\]]+$/;

export const joinAccount = stackRule({
    id: "installation-join-account",
    notApplicable: withoutJoin,
    check: (stack) =>
        findInJoins(stack, (inputs) => {
            const user = inputs.text(path) ?? "";
            return withDomain.test(user) || withSuffix.test(user)
                ? []
                : [inputs.finding(path, "DOMAIN\\user or user@domain.example, without blanks")];
        }),
});
