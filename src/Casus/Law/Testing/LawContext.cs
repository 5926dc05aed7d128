// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using NodaTime;

namespace Casus.Law;

/// <summary>How the questions on law, membership and day stand for one host on one day.</summary>
/// <param name="Host">Code of the host.</param>
/// <param name="Day">The day, first of its epoch.</param>
/// <param name="Values">Value of each atom by its number; unknown for one that asks for something else.</param>
/// <param name="Doubts">Name of the doubtful day on which an unknown atom turns, by number of the atom.</param>
internal sealed record LawContext(string Host, LocalDate Day, ImmutableArray<Kleene> Values, ImmutableSortedDictionary<int, string> Doubts);
