// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Movement;
using Casus.Packs;

namespace Casus.Chain;

/// <summary>A case with changes and a seed: all that a run is a function of.</summary>
public sealed record Scenario
{
    private Scenario(Pack pack, Case crisis, ulong seed, ImmutableArray<Setting> changes, ScenarioSettings settings) =>
        (Pack, Case, Seed, Changes, Settings) = (pack, crisis, seed, changes, settings);

    /// <summary>The pack.</summary>
    public Pack Pack { get; }

    /// <summary>The case.</summary>
    public Case Case { get; }

    /// <summary>Seed of all draws.</summary>
    public ulong Seed { get; }

    /// <summary>What is changed, in the order given.</summary>
    public ImmutableArray<Setting> Changes { get; }

    /// <summary>The changes, sorted by kind.</summary>
    public ScenarioSettings Settings { get; }

    /// <summary>The same scenario with the lines of a table moved in place of what the forces stage generates.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="file">Name of the file, as the changes of the run show it.</param>
    /// <param name="digest">Digest of what stands in the file, so that the fingerprint of the run tells one table from another.</param>
    public Scenario Moving(ImmutableArray<RequirementLine> lines, string file, string digest) =>
        new(Pack, Case, Seed, Changes.Add(new Setting("lines", $"{file} ({digest})", "--lines")), Settings with { Lines = lines });

    /// <summary>Makes a scenario, or reports everything that is wrong with it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="caseId">Id of the case within the pack.</param>
    /// <param name="seed">Seed of all draws.</param>
    /// <param name="named">Ids of named changes, stacked in this order.</param>
    /// <param name="settings">Paths with values, as the user wrote them.</param>
    /// <exception cref="DocumentException">The case, a change, a path or a value is wrong.</exception>
    public static Scenario Of(Pack pack, string caseId, ulong seed, IEnumerable<string> named, IEnumerable<(string Path, string Value)> settings)
    {
        var diagnostics = new Diagnostics();
        if (!pack.Cases.TryGetValue(caseId, out var crisis))
            diagnostics.Error(Position.Whole($"{pack.Manifest.Id}/{caseId}"), "unknown-case", $"The pack {pack.Manifest.Id} has no case '{caseId}'.", NearMiss.Remedy(caseId, pack.Cases.Keys, "case"));
        var changes = ImmutableArray.CreateBuilder<Setting>();
        foreach (var id in named)
        {
            if (pack.Changes.TryGetValue(id, out var change))
                changes.AddRange(change.Set.Select(each => new Setting(each.Key, each.Value, id)));
            else
                diagnostics.Error(Position.Whole($"--with {id}"), "unknown-change", $"The pack {pack.Manifest.Id} has no change '{id}'.", NearMiss.Remedy(id, pack.Changes.Keys, "change"));
        }
        changes.AddRange(settings.Select(each => new Setting(each.Path, each.Value, "--set")));
        var all = changes.ToImmutable();
        var read = new SettingReader(pack, diagnostics).Read(all);
        if (crisis is not null)
        {
            read.Movement.Check(crisis, read.Quantities, diagnostics);
            read = read with { Quantities = read.Movement.Complete(crisis, read.Quantities) };
        }
        if (diagnostics.HasErrors)
            throw new DocumentException(diagnostics.Sorted);
        return new Scenario(pack, crisis!, seed, all, read);
    }
}
