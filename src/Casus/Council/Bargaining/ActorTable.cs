// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;

namespace Casus.Council;

/// <summary>
/// Actors for the spatial model as a table of comma-separated values, in the published form: line 1 <c>name,description,n,K</c>; line 2 the header; then n lines
/// <c>actor,description,capability,(position,salience) x K</c>, positions and saliences from 0 to 100. Fields may stand in double quotes; empty fields at the end of a
/// line and empty lines are passed over.
/// </summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Description">What it is about.</param>
/// <param name="Actors">The actors, in the order of their lines.</param>
public sealed record ActorTable(string Name, string Description, ImmutableArray<SpatialActor> Actors)
{
    /// <summary>Most characters of a table. The largest that the model can run has some 250,000.</summary>
    public const int MostCharacters = 1 << 20;

    /// <summary>Reads a table.</summary>
    /// <param name="text">The text; little more than <see cref="MostCharacters"/> is taken of it in any case.</param>
    /// <param name="file">Name of the file as messages show it.</param>
    /// <param name="diagnostics">Gets everything that is wrong, with line and remedy.</param>
    /// <returns>The table; null when anything is wrong with it.</returns>
    public static ActorTable? Read(TextReader text, string file, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return BoundedText.Read(text, file, MostCharacters, diagnostics) is { } whole ? new ActorTableReader(file, diagnostics).Read(whole) : null;
    }
}
