// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>How far an actor sees the attitudes to risk of others: share a in (1 - a) (its own) + a (the other's).</summary>
public enum RiskPerception
{
    /// <summary>a = 0: it takes everybody to be as it is itself. The peer's None.</summary>
    None,

    /// <summary>a = 1/3. The peer's OneThird, and the default.</summary>
    OneThird,

    /// <summary>a = 1/2. The peer's Half.</summary>
    Half,

    /// <summary>a = 2/3. The peer's TwoThirds.</summary>
    TwoThirds,

    /// <summary>a = 1: it sees everybody as they are. The peer's Full, which the peer then refuses with an error; here it works.</summary>
    Full,
}
