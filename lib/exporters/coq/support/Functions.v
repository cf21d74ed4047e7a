(* Defines the functions of the statement language that Coq's library does not have. *)
From Coq Require Import Reals.
Open Scope R_scope.

Definition asinh (x : R) := ln (x + sqrt (x ^ 2 + 1)).
Definition acosh (x : R) := ln (x + sqrt (x ^ 2 - 1)).
Definition atanh (x : R) := ln ((1 + x) / (1 - x)) / 2.
