// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Evidence;
using Casus.Packs;
using NodaTime;
using NodaTime.Text;

namespace Casus.Cli.Commands;

/// <summary>A day whose law a user asks for. A day for which the pack holds no law is refused, with what is missing.</summary>
internal static class LawDay
{
    /// <summary>Reads the day, or reports what is wrong with it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="place">Where it is written, such as <c>--on 2013-01-01</c>.</param>
    /// <param name="word">What is written.</param>
    /// <param name="diagnostics">Told what is wrong.</param>
    public static LocalDate? Read(Pack pack, string place, string word, Diagnostics diagnostics)
    {
        if (LocalDatePattern.Iso.Parse(word) is not { Success: true, Value: var day })
        {
            diagnostics.Error(Position.Whole(place), "wrong-type", $"'{word}' is not a day.", "Write it like 2013-01-01.");
            return null;
        }
        var (from, until) = (pack.Manifest.CoversFrom, pack.Manifest.CoversUntil);
        if (day < from)
            Refuse(place, word, $"the pack holds no law from before {QuantityText.DayText(from.Value)}", diagnostics);
        else if (day >= until)
            Refuse(place, word, $"the pack holds no change of the law from {QuantityText.DayText(until.Value)} on", diagnostics);
        else
            return day;
        return null;
    }

    private static void Refuse(string place, string word, string missing, Diagnostics diagnostics) => diagnostics.Error(
        Position.Whole(place),
        "outside-cover",
        $"The law of {word} cannot be told: {missing}. Instruments, memberships and national rules of that time are missing.",
        "Choose a day that the pack covers, or add the law of that time and move the cover in pack.yaml.");
}
