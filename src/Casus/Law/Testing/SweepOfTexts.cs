// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Law;

/// <summary>Looks for times in which no text answers: an instrument between two versions, a measure that no basis in force permits; and for two texts in force at once.</summary>
/// <param name="book">The law.</param>
/// <param name="survey">The law over the period covered.</param>
/// <param name="silences">Gaps that the author knows of.</param>
internal sealed class SweepOfTexts(LawBook book, LawSurvey survey, ImmutableArray<Silence> silences)
{
    /// <summary>States named in one finding. A setting of the tool.</summary>
    private const int Named = 12;

    /// <summary>What was found.</summary>
    public IEnumerable<SweepFinding> Findings()
    {
        if (!survey.IsComplete)
        {
            return
            [
                new SweepFinding(
                    SweepKind.NotDecided,
                    default,
                    $"The law tells {survey.Hosts.Length} kinds of host and {survey.Epochs.Length} times apart: more than {LawSurvey.MostQuestions} questions. Gaps between texts, and all that turns on what is in force, are not decided."),
            ];
        }
        return Doubled().Concat(BetweenVersions()).Concat(Measures());
    }

    private IEnumerable<SweepFinding> Doubled() =>
        from each in survey.Doubled
        group each by each.Instrument into instrument
        let first = instrument.First()
        select new SweepFinding(
            SweepKind.Conflict,
            PlaceOf(first.Instrument),
            $"Two versions of '{first.Instrument}' are in force for {first.State} on {Evidence.QuantityText.DayText(first.Day)}, and neither replaces the other.");

    private IEnumerable<SweepFinding> BetweenVersions()
    {
        foreach (var instrument in book.Instruments.Where(each => each.Versions.Length > 1))
        {
            var spans =
                from host in Enumerable.Range(0, survey.Hosts.Length)
                where instrument.State is not { } state || survey.Hosts[host].Members.Contains(state)
                from span in Gaps(instrument, host)
                from state in survey.Hosts[host].Members
                where instrument.State is null || state == instrument.State
                group state by span;
            foreach (var span in spans.OrderBy(each => each.Key.From))
                yield return new SweepFinding(SweepKind.Gap, instrument.WrittenAt, $"No version of '{instrument.Id}' is in force for {Listed(span)} {span.Key}, although one was before and one comes after.");
        }
    }

    /// <summary>The times between a version in force and a later one in which none is, unless suspension or withdrawal says why.</summary>
    private ImmutableArray<LawSpan> Gaps(Instrument instrument, int host)
    {
        var on = new bool[survey.Epochs.Length];
        var told = new bool[survey.Epochs.Length];
        foreach (var version in instrument.Versions)
        {
            var standings = survey.StandingsOf(host, version.Id);
            for (var epoch = 0; epoch < on.Length; epoch++)
            {
                on[epoch] |= standings[epoch] is Standing.InForce or Standing.Provisional or Standing.Doubtful or Standing.NotKnown;
                told[epoch] |= standings[epoch] is Standing.Suspended or Standing.Withdrawn;
            }
        }
        var (first, last) = (Array.IndexOf(on, true), Array.LastIndexOf(on, true));
        return LawSpan.Where(survey.Epochs, survey.End, epoch => epoch > first && epoch < last && !on[epoch] && !told[epoch]);
    }

    private IEnumerable<SweepFinding> Measures()
    {
        if (book.Bases.IsEmpty)
            yield break;
        foreach (var measure in Enum.GetValues<Measure>())
        {
            var spans =
                from host in Enumerable.Range(0, survey.Hosts.Length)
                from span in LawSpan.Where(survey.Epochs, survey.End, epoch => IsOpen(measure, host, epoch))
                from state in survey.Hosts[host].Members
                group state by span;
            foreach (var span in spans.OrderBy(each => each.Key.From))
                yield return new SweepFinding(SweepKind.Gap, default, $"No basis in force permits '{Words.Of(measure)}' with {Listed(span)} as host {span.Key}.");
        }
    }

    private bool IsOpen(Measure measure, int host, int epoch)
    {
        var day = survey.Epochs[epoch];
        return survey.Hosts[host].IsMemberOn(day) && !survey.PermittedTo(host, measure)[epoch] && !silences.Any(silence => silence.Measure == measure && silence.Holds(day));
    }

    private Position PlaceOf(string instrument) => book.Instruments.First(each => each.Id == instrument).WrittenAt;

    private static string Listed(IEnumerable<string> states)
    {
        var all = states.Distinct(StringComparer.Ordinal).ToArray();
        return string.Join(", ", all.Take(Named)) + (all.Length > Named ? $" and {all.Length - Named} more" : string.Empty);
    }
}
