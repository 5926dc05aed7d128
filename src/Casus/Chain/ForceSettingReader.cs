// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Forces;
using Casus.Packs;

namespace Casus.Chain;

/// <summary>Reads what is set of force generation: the policy, the members asked, and the one that makes up what others do not send.</summary>
internal sealed class ForceSettingReader(Pack pack, Diagnostics diagnostics)
{
    private const string Policy = "force.policy";
    private const string Only = "force.only";
    private const string Framework = "force.framework";

    /// <summary>The paths.</summary>
    public static ImmutableArray<string> Roots { get; } = [Policy, Only, Framework];

    /// <summary>Applies a setting, or returns null when its path is not one of these.</summary>
    public ScenarioSettings? Read(ScenarioSettings sum, Setting setting) => setting.Path switch
    {
        Policy => OfPolicy(sum, setting),
        Only => OfOnly(sum, setting),
        Framework => IsMember(setting, setting.Value) ? sum with { Framework = setting.Value } : sum,
        _ => null,
    };

    private ScenarioSettings OfPolicy(ScenarioSettings sum, Setting setting)
    {
        var words = Words.All(typeof(GenerationPolicy));
        return SettingReader.Known(diagnostics, setting, setting.Value, words.Select(each => each.Word), "policy of force generation")
            ? sum with { Policy = (GenerationPolicy)words.First(each => each.Word == setting.Value).Value }
            : sum;
    }

    private ScenarioSettings OfOnly(ScenarioSettings sum, Setting setting)
    {
        var members = setting.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToImmutableArray();
        if (members.IsEmpty)
            diagnostics.Error(Position.Whole($"{setting.Origin} {setting}"), "wrong-type", "No member is named.", "Write codes of members with commas between them, such as 'AAA,BBB'.");
        return members.All(member => IsMember(setting, member)) ? sum with { Only = members } : sum;
    }

    private bool IsMember(Setting setting, string member) => SettingReader.Known(diagnostics, setting, member, pack.Law.Members.Select(each => each.Country), "member");
}
