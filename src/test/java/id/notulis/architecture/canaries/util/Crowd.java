package id.notulis.architecture.canaries.util;

interface Crowd {}

interface First {}

interface Second {}

interface Third {}

interface Fourth {}

interface Fifth {}

interface Sixth {}

interface Seventh {}

interface Eighth {}

interface Ninth {}

interface Tenth {}
