// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Chain;
using Casus.Documents;
using Casus.Evidence;
using Casus.Packs;

namespace Casus.Studies;

/// <summary>Checks a study of closure against its pack and makes its scenarios, before any time is spent on it.</summary>
internal static class ClosureChecks
{
    private const string Effort = "lift.effort";

    /// <summary>The time within which the force is to close, in hours.</summary>
    /// <exception cref="DocumentException">The study is of another pack, or a quantity that it names is not there or measures something else; everything of the kind is listed.</exception>
    public static double Within(ClosureStudy study, Pack pack)
    {
        var diagnostics = new Diagnostics();
        if (study.Pack != pack.Manifest.Id)
            diagnostics.Error(study.WrittenAt, "dangling-reference", $"The study is one of the pack '{study.Pack}', and '{pack.Manifest.Id}' was read.", "Read the pack that the study names.");
        Resolve<Persons>(study.Size.Name, study, pack, diagnostics);
        var within = Resolve<Hours>(study.Within.Name, study, pack, diagnostics);
        if (within is { } found && Hours.From(found.Value).Value <= 0)
            diagnostics.Error(study.WrittenAt, "bad-value", $"'{study.Within.Name}' is {found.Shown}, and must be more than nothing.", "Change it in the pack, or name another quantity.");
        if (diagnostics.HasErrors)
            throw new DocumentException(diagnostics.Sorted);
        return Hours.From(within!.Value).Value;
    }

    /// <summary>The scenarios of the study, each with one for every size.</summary>
    /// <exception cref="DocumentException">A case, a change, a path or a value is wrong; everything of the kind is listed.</exception>
    public static ImmutableArray<ImmutableArray<Scenario>> Scenarios(ClosureStudy study, Pack pack)
    {
        var diagnostics = new Diagnostics();
        var made = study.Scenarios.Select(each => study.Sizes.Select(size => Of(study, each, size, pack, diagnostics)).OfType<Scenario>().ToImmutableArray()).ToImmutableArray();
        return diagnostics.HasErrors ? throw new DocumentException(diagnostics.Sorted) : made;
    }

    private static Scenario? Of(ClosureStudy study, ClosureScenario scenario, int size, Pack pack, Diagnostics diagnostics)
    {
        var settings = study.Set.Concat(scenario.Set).Select(each => (each.Key, each.Value))
            .Append(($"quantity.{study.Size.Name}", string.Create(CultureInfo.InvariantCulture, $"{size} persons")));
        if (study.Effort is { } effort)
            settings = settings.Append((Effort, effort.ToString(CultureInfo.InvariantCulture)));
        try
        {
            return Scenario.Of(pack, scenario.Case, (ulong)study.Seed, study.With.Concat(scenario.With), settings);
        }
        catch (DocumentException fault)
        {
            foreach (var each in fault.Diagnostics)
                diagnostics.Error(scenario.WrittenAt, each.Check, each.Message, each.Remedy);
            return null;
        }
    }

    private static Resolution? Resolve<T>(string name, ClosureStudy study, Pack pack, Diagnostics diagnostics)
        where T : struct, IMeasure<T>
    {
        var known = pack.Evidence.QuantityNames.ToArray();
        if (!known.Contains(name, StringComparer.Ordinal))
        {
            diagnostics.Error(study.WrittenAt, "dangling-reference", $"The pack has no quantity '{name}'.", NearMiss.Remedy(name, known, "quantity"));
            return null;
        }
        var found = new Quantities(pack.Evidence, ImmutableSortedDictionary<string, ClaimValue>.Empty, ImmutableSortedDictionary<string, string>.Empty, draws: null).Resolve(name);
        if (found.Dimension == T.Dimension)
            return found;
        diagnostics.Error(study.WrittenAt, "wrong-unit", $"'{name}' is in {UnitOfMeasure.ShownFor(found.Dimension).Name}, and {UnitOfMeasure.ShownFor(T.Dimension).Name} are needed.", "Name another quantity.");
        return null;
    }
}
