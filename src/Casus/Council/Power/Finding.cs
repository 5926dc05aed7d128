// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How a result on power was got, or why there is none.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>Counted to the last coalition.</summary>
    /// <param name="Method">How the coalitions were counted.</param>
    public sealed record Exact(PowerMethod Method) : Finding;

    /// <summary>Estimated from draws.</summary>
    /// <param name="Draws">How many orders or coalitions were drawn.</param>
    /// <param name="Seed">The seed; the same seed gives the same estimate.</param>
    /// <param name="Interval">What the interval is, such as <c>95 % Wilson interval</c>.</param>
    public sealed record Sampled(int Draws, ulong Seed, string Interval) : Finding;

    /// <summary>Not found within the limits.</summary>
    /// <param name="Limit">Which limit stands in the way.</param>
    public sealed record OutOfReach(string Limit) : Finding;

    /// <summary>The definition divides by zero in this game.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Undefined(string Reason) : Finding;
}
