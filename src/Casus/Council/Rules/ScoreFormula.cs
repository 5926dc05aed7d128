// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// Which sums of scores adopt: quotas joined by "all of" and "any of". Every ballot of every voter adds whole numbers to one or more criteria; a quota is
/// met when the sum of its criterion reaches its least value. The form is monotone: a greater sum never turns adoption into refusal.
/// </summary>
public abstract record ScoreFormula
{
    private ScoreFormula()
    {
    }

    /// <summary>Whether the sums adopt.</summary>
    /// <param name="sums">The sum of each criterion.</param>
    public abstract bool Holds(ReadOnlySpan<long> sums);

    /// <summary>A quota on one criterion.</summary>
    /// <param name="Criterion">Number of the criterion, from 0.</param>
    /// <param name="Least">The least sum that meets it.</param>
    public sealed record AtLeast(int Criterion, long Least) : ScoreFormula
    {
        /// <inheritdoc/>
        public override bool Holds(ReadOnlySpan<long> sums) => sums[Criterion] >= Least;
    }

    /// <summary>Every part must hold; none at all holds.</summary>
    public sealed record All(ImmutableArray<ScoreFormula> Parts) : ScoreFormula
    {
        /// <inheritdoc/>
        public override bool Holds(ReadOnlySpan<long> sums)
        {
            foreach (var part in Parts)
            {
                if (!part.Holds(sums))
                    return false;
            }
            return true;
        }
    }

    /// <summary>One part must hold; none at all does not hold.</summary>
    public sealed record Any(ImmutableArray<ScoreFormula> Parts) : ScoreFormula
    {
        /// <inheritdoc/>
        public override bool Holds(ReadOnlySpan<long> sums)
        {
            foreach (var part in Parts)
            {
                if (part.Holds(sums))
                    return true;
            }
            return false;
        }
    }
}
