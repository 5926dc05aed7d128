// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Sections;

/// <summary>Writes results of a run for readers.</summary>
internal static class ResultText
{
    /// <summary>The result on best evidence.</summary>
    public static string Of(Result? result) => result switch
    {
        null => "not reached",
        { Word: { } word } => word,
        { Number: { } hours, Dimension: Dimension.Time } => Phrase.Hours(hours),
        { Number: { } share, Dimension: Dimension.Share } => Phrase.Percent(share),
        { Number: { } number } => Phrase.Count(number),
        _ => "not reached",
    };

    /// <summary>The result with the word for what it counts.</summary>
    public static string WithUnit(Result result) => result switch
    {
        { Number: { } number, Dimension: Dimension.Persons } => Phrase.Count((int)Math.Round(number), "person", "people"),
        { Number: { } number, Dimension: Dimension.Vehicles or Dimension.Flights } => $"{Phrase.Count(number)} {UnitOfMeasure.ShownFor(result.Dimension).Name}",
        _ => Of(result),
    };

    /// <summary>The middle 90 per cent in words, with how many runs reached the result when not all did.</summary>
    public static string? Spread(Result result, Run run)
    {
        if (Phrase.Spread(result) is not { } spread)
            return null;
        return result.Range!.Value.Reached == run.Replications
            ? $"{spread} in 90 % of runs"
            : $"{spread} in 90 % of the {Phrase.Count(result.Range.Value.Reached)} of {Phrase.Count(run.Replications)} runs that get so far";
    }
}
