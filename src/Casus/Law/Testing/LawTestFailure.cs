// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Law;

/// <summary>Why a test of the law failed.</summary>
/// <param name="At">Where the expectation stands that was not met.</param>
/// <param name="Says">What was expected and what was found, in a sentence or two.</param>
public sealed record LawTestFailure(Position At, string Says);
