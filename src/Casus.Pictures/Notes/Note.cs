// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Pictures.Notes;

/// <summary>One numbered note: what a run took for a quantity, or a statement that a verdict leans on.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Resolution">The quantity; null for a statement.</param>
/// <param name="Claim">The claim behind it, or null.</param>
/// <param name="Assumption">The assumption behind it, or null.</param>
public sealed record Note(int Number, Resolution? Resolution, Claim? Claim, Assumption? Assumption)
{
    /// <summary>What the note is about: the name of the quantity, or the id of the statement.</summary>
    public string About => Resolution?.Name ?? Claim?.Id ?? Assumption!.Id;

    /// <summary>The id by which the note is linked to.</summary>
    public string Anchor => $"note-{Drawing.Phrase.Count(Number)}";

    /// <summary>The claims that were not believed.</summary>
    public ImmutableArray<Claim> Rivals => Resolution?.Rivals ?? [];
}
