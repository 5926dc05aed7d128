// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>An offer that one actor receives from another; both utilities are the receiver's own estimates, made with its own attitude to risk.</summary>
/// <param name="From">Number of the actor that makes it, from 0.</param>
/// <param name="To">Number of the actor that receives it, from 0.</param>
/// <param name="Kind">What it is.</param>
/// <param name="OwnUtility">What the receiver expects to gain from a contest with the other; negative for a loss.</param>
/// <param name="OtherUtility">What the receiver thinks that the other expects to gain from a contest with it.</param>
/// <param name="Place">The position to which the receiver would move, on the scale of the positions.</param>
public readonly record struct UtilityOffer(int From, int To, UtilityOfferKind Kind, double OwnUtility, double OtherUtility, double Place);
