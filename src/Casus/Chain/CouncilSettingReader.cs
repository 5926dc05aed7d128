// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Chain;

/// <summary>Reads what is set of the council: rule, procedure, decision, bargaining, ballots and leanings of members.</summary>
internal sealed class CouncilSettingReader(Pack pack, Diagnostics diagnostics)
{
    private const string Ballot = "council.ballot.";
    private const string Supports = "council.supports.";
    private const string Objects = "council.objects.";

    /// <summary>Paths that name no member.</summary>
    public static ImmutableArray<string> Roots { get; } = ["council.rule", "council.procedure", "council.decision", "council.bargaining"];

    /// <summary>Paths that name a member.</summary>
    public IEnumerable<string> Paths() => Members().SelectMany(member => new[] { Ballot + member, Supports + member, Objects + member });

    /// <summary>Applies a setting, or returns null when its path is not one of these.</summary>
    public ScenarioSettings? Read(ScenarioSettings sum, Setting setting)
    {
        var (path, value) = (setting.Path, setting.Value);
        return path switch
        {
            "council.rule" => Known(setting, value, pack.Rules.Select(rule => rule.Id), "rule") ? sum with { Rule = value } : sum,
            "council.procedure" => Known(setting, value, pack.Procedures.Keys, "procedure") ? sum with { Procedure = value } : sum,
            "council.decision" => Known(setting, value, ["adopted", "refused"], "decision") ? With(sum, sum.Council with { Decision = value == "adopted" }) : sum,
            "council.bargaining" => Word<BargainingKind>(setting, "bargaining") is { } kind ? With(sum, sum.Council with { Bargaining = kind }) : sum,
            _ when path.StartsWith(Ballot, StringComparison.Ordinal) => OfBallot(sum, setting, path[Ballot.Length..]),
            _ when path.StartsWith(Supports, StringComparison.Ordinal) => OfChance(sum, setting, path[Supports.Length..], Supports) is { } chance ? With(sum, sum.Council with { Supports = sum.Council.Supports.SetItem(path[Supports.Length..], chance) }) : sum,
            _ when path.StartsWith(Objects, StringComparison.Ordinal) => OfChance(sum, setting, path[Objects.Length..], Objects) is { } chance ? With(sum, sum.Council with { Objects = sum.Council.Objects.SetItem(path[Objects.Length..], chance) }) : sum,
            _ => null,
        };
    }

    private static ScenarioSettings With(ScenarioSettings sum, CouncilChoices council) => sum with { Council = council };

    private ScenarioSettings OfBallot(ScenarioSettings sum, Setting setting, string member)
    {
        if (!Known(setting, member, Members(), "member", Ballot) || Word<Council.Ballot>(setting, "ballot") is not { } ballot)
            return sum;
        if (sum.Council.Supports.ContainsKey(member) || sum.Council.Objects.ContainsKey(member))
            BothSet(setting, member);
        return With(sum, sum.Council with { Ballots = sum.Council.Ballots.SetItem(member, ballot) });
    }

    private void BothSet(Setting setting, string member) =>
        Error(setting, "conflict", $"The ballot and a chance of {member} are both set, and a ballot that is cast has no chances.", "Keep one of the two.");

    private ClaimValue? OfChance(ScenarioSettings sum, Setting setting, string member, string prefix)
    {
        if (!Known(setting, member, Members(), "member", prefix))
            return null;
        if (sum.Council.Ballots.ContainsKey(member))
            BothSet(setting, member);
        if (!ClaimValue.TryParse(setting.Value, out var value, out var fault, out var remedy))
            Error(setting, "bad-value", fault, remedy);
        else if (value!.Dimension != Dimension.Share)
            Error(setting, "bad-unit", $"'{setting.Value}' is not a chance.", "Write per cent, such as '80 percent' or '55 to 80 percent'.");
        else if (value.Low < 0 || value.High > 1)
            Error(setting, "out-of-range", $"'{setting.Value}' is not a chance.", "Write a value from 0 to 100 percent.");
        else
            return value;
        return null;
    }

    private T? Word<T>(Setting setting, string what)
        where T : struct, Enum
    {
        var words = Words.All(typeof(T));
        return Known(setting, setting.Value, words.Select(each => each.Word), what) ? (T)words.First(each => each.Word == setting.Value).Value : null;
    }

    private IEnumerable<string> Members() => pack.Law.Members.Select(member => member.Country);

    private bool Known(Setting setting, string word, IEnumerable<string> known, string what, string prefix = "") => SettingReader.Known(diagnostics, setting, word, known, what, prefix);

    private void Error(Setting setting, string check, string message, string remedy) => diagnostics.Error(Position.Whole($"{setting.Origin} {setting}"), check, message, remedy);
}
