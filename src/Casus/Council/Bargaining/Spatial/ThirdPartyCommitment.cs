// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>What a third party must give up when the side that it joined in a challenge loses. Decides how it takes sides.</summary>
public enum ThirdPartyCommitment
{
    /// <summary>Its whole position in either case. It is then indifferent, and third parties do nothing. The peer's Full.</summary>
    Full,

    /// <summary>Its position if its side loses, nothing if its side wins. The peer's Semi, and the default.</summary>
    Semi,

    /// <summary>Nothing in either case. It is then indifferent, and third parties do nothing. The peer's No.</summary>
    None,
}
