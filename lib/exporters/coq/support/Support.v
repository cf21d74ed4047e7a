(* What every exported file requires. *)
From Assay Require Export Functions Claims Term Instances Checker Check Evident Logic Algebra Monotone Roots
  Extrema ExtremeValue Points Refutations.
From Assay Require Facts.
