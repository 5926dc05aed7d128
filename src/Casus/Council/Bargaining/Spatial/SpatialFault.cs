// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>One thing that is wrong with what the spatial model was given. Whoever read the input knows the place in the document, and adds it.</summary>
/// <param name="Actor">Number of the actor, from 0; null when it is about the actors together or the options.</param>
/// <param name="Check">Name of the check that found it, in lower case with hyphens.</param>
/// <param name="Message">What is wrong, one sentence, with the name of the actor.</param>
/// <param name="Remedy">What to do about it, one sentence.</param>
public sealed record SpatialFault(int? Actor, string Check, string Message, string Remedy);
