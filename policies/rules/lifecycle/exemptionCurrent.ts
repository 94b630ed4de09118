import type { Finding } from "../../core/finding";
import { isExpired, settingsName } from "../../core/settings";
import { stackRule } from "../../rule";

export const exemptionCurrent = stackRule({
    id: "lifecycle-exemption-current",
    notApplicable: (_stack, { exemptions }) => (exemptions.length === 0 ? "nothing is exempt" : undefined),
    check: (_stack, { exemptions, today }) =>
        exemptions.flatMap((exemption, index): readonly Finding[] =>
            isExpired(exemption, today)
                ? [
                      {
                          urn: "",
                          type: "",
                          name: settingsName,
                          path: `exemptions[${String(index)}].expires`,
                          found: `${JSON.stringify(exemption.expires)} for ${exemption.rule} on ${exemption.resource}, of ${exemption.owner}`,
                          required: `a day from ${today} on, or no such exemption`,
                      },
                  ]
                : [],
        ),
});
