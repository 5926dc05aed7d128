// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>One thing that makes an input to the expected-utility model unusable, in the form that a reader of documents can report at its own place.</summary>
/// <param name="Check">Name of the check that found it, in lower case with hyphens, such as <c>bad-salience</c>.</param>
/// <param name="Actor">Number of the actor, from 0, that it is about; null when it is about the options or about all.</param>
/// <param name="Message">What is wrong, one sentence, with the name of the actor.</param>
/// <param name="Remedy">What to do about it, one sentence.</param>
public sealed record UtilityFault(string Check, int? Actor, string Message, string Remedy)
{
    /// <summary>The whole fault on one line.</summary>
    public override string ToString() => $"{Message} {Remedy} [{Check}]";
}
