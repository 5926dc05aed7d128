// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>
/// The draws of one replication. Each draw is a function of study seed, replication, what it is for, and how often that has been drawn before:
/// never of the order in which the program asks. A what-if therefore keeps every draw that it does not concern (Buffalo, Pearson and Klein
/// 2026, arXiv 2603.11084). Safe for several threads.
/// </summary>
/// <param name="Seed">Seed of the study.</param>
/// <param name="Replication">Number of the replication, from 0.</param>
public readonly record struct KeyedDraws(ulong Seed, uint Replication)
{
    /// <summary>A number strictly between 0 and 1, uniformly distributed, with 52 random bits.</summary>
    /// <param name="purpose">What the draw decides, such as <c>loading</c>.</param>
    /// <param name="id">Id in the pack of the thing it is drawn for.</param>
    /// <param name="occurrence">How many times this has been drawn for the same thing before.</param>
    public double Uniform(string purpose, string id, uint occurrence = 0) => Uniform(Identity.Of(purpose, id), occurrence);

    /// <summary>A number strictly between 0 and 1, uniformly distributed, with 52 random bits.</summary>
    public double Uniform(Identity identity, uint occurrence = 0)
    {
        unchecked
        {
            var (low, high, _, _) = Philox.Block(Replication, occurrence, (uint)identity.Hash, (uint)(identity.Hash >> 32), (uint)Seed, (uint)(Seed >> 32));
            var bits = ((ulong)high << 32) | low;
            return ((bits >> 12) + 0.5) * (1.0 / (1UL << 52));
        }
    }
}
