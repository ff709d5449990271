package id.notulis.architecture.canaries.util;

interface TextUtils {}
